# The one page that needs no program, for browsers in which nothing else works. Read at night on an old phone.

plain-title = Notes
plain-other = 日本語
plain-emergency = Find your country below. Its emergency number stands first.
plain-old = Each line says when it was checked. Long after that day it may be old.
plain-opens = This opens the phone. The call stays in its list.
plain-steps = Three small things
plain-steps-what = Any of them, or none. Nothing is noted here.
plain-calm = Something calm
plain-more = The whole program
plain-browsers = It needs a browser that can keep it: Chrome 96, Safari on iOS 15.4 or Firefox 96, or any later one. A private window does not keep it.
plain-tried = These numbers come from what browsers say they can do. It was tried in Chromium alone.
