# What only a phone has: where this is kept, the home screen, name and picture, the line about a backup, other people, the version.

phone-title = On this phone

## What keeps this

phone-keep-title = What keeps this here
phone-keep-what = The browser keeps this on the phone. It can be asked not to clear it.
phone-keep-ask = Ask the browser to keep this
phone-keep-yes = The browser keeps this until you clear it yourself.
phone-keep-no = The browser has not promised to keep this. A backup is safer.
phone-keep-used = Used here, in MB
phone-keep-room = Room the browser gives, in MB
phone-risk-private = A private window forgets all of this when it closes.
phone-risk-clear = When the phone is full, or the browser clears up, this can go too.
phone-risk-apple = An iPhone or iPad may clear a page after seven days. One on the home screen is not cleared that way.
phone-risk-app = A window inside a chat app may keep nothing. The phone's own browser keeps more.
phone-risk-backup = A backup is a locked file. It can lie in another place.

## The home screen

phone-screen-title = On the home screen
phone-screen-what = From there it opens without an address bar, and it stays longer.
phone-screen-put = Put it on the home screen
phone-screen-iphone = iPhone or iPad
phone-screen-iphone-1 = Open this address in Safari. Touch the square with the arrow.
phone-screen-iphone-2 = Choose “Add to Home Screen”, then “Add”.
phone-screen-iphone-3 = Open it from there. It begins empty: a backup from here brings your words along.
phone-screen-chrome = Android, with Chrome
phone-screen-chrome-1 = Touch the three dots at the top.
phone-screen-chrome-2 = Choose “Add to Home screen”, then “Install”.
phone-screen-chrome-3 = Open it from there. All of it comes along.
phone-screen-firefox = Android, with Firefox
phone-screen-firefox-1 = Touch the three dots beside the address.
phone-screen-firefox-2 = Choose “Add to Home screen” or “Install”, then “Add”.
phone-screen-firefox-3 = Open it from there. All of it comes along.

## Name and picture

phone-face-title = Name and picture
phone-face-what = The home screen shows these. What is there already may change later, or when it is put there anew.
phone-name = Name
phone-icon = Picture
phone-icon-notes = A sheet of paper
phone-icon-calendar = A calendar
phone-icon-leaf = A leaf
phone-start = It opens with
phone-start-today = Today
phone-start-help = Help now
phone-start-cover = A plain page of notes

## The line about a backup

phone-reminder-title = A line about backups
phone-reminder-on = Now and then, Today says that the newest things are in no backup.
phone-reminder-off = Today says nothing about backups.
phone-reminder = The newest things here are in no backup.
phone-reminder-take = Make a backup
phone-reminder-away = Do not say this again
phone-reminder-again = Say it now and then

## One sitting

phone-cleared = The browser has cleared what was kept here. It was not you. If there is a backup, it brings all of it back.
phone-sitting = On this phone, words stay for one sitting. On the home screen, or with a backup, they stay longer.

## Other people

phone-others-title = What others could see
phone-others-bill = Who pays for the phone, or a filter app, may see that this address was opened. Some apps can see the screen too.
phone-others-shared = On a shared phone or tablet, others can open this unless it has a lock.
phone-others-photos = A picture of the screen may go to photos that others share. For recovery words, paper is safer.
phone-others-downloads = Others can look into the folder of downloads. A backup there has a plain name and is locked.
phone-others-calls = The phone keeps a list of calls. An app keeps its chats.
phone-others-history = The browser keeps a list of pages. It shows this address, not your words.

## Handing a file on

phone-share = Hand the file to another app

## Version

phone-version-title = Version
phone-newer = Look for a newer version
phone-newer-what = This asks the address that Ippo came from one thing: is there a newer version? Nothing else is sent.
