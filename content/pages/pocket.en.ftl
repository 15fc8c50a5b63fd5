# What is said otherwise on a phone.

pocket-lock-none = Anyone who can open this phone can open this. A copy of the whole browser would contain the key. A passphrase closes it.
pocket-lock-offer = This phone can open it.
pocket-keeping-own = A phone makes none by itself. A file taken now and then, and kept elsewhere, is what brings everything back.
pocket-keeping-save = The link works once. The file goes to the downloads of this phone. It is locked. Others may see that it is there.
pocket-keeping-other = That backup belongs to another record than the one here. Nothing was changed. It can come in after all here is erased.
pocket-keeping-moves = The same file moves everything between a computer and this phone, both ways. What was noted on both is joined.
pocket-idle-what = After this long without a touch. The page says so two minutes before. It also closes when this page is closed.
pocket-problem-full = This phone has no room left for it. Your words are still on this page. Make room, then press again.
pocket-problem-read-only = The browser does not let this be kept right now. Nothing is lost. Press again after a moment.
pocket-erase-lead = This takes away all that was kept here, in this browser. Nothing here can bring it back.
pocket-erase-what-3 = The program itself, out of this browser.
pocket-erase-beyond-1 = Exported files and backups. Often they lie in the downloads of this phone.
pocket-erase-beyond-2 = Backups that were sent or carried elsewhere. They can still be put back.
pocket-erase-beyond-3 = Copies that the phone makes by itself.
pocket-erase-beyond-4 = The picture on the home screen. Touch and hold it to take it away.
pocket-erase-refused = Nothing was erased. The browser does not let it be done right now. All is as it was.
pocket-gone-end = This page can be closed now. The address, opened again, begins empty.
