### What is the matter with a link of a flyer.
### numbers: status

link-moved = The page is now at { $to }
link-missing = The page is gone ({ $status }).
link-refused = The server does not give the page ({ $status }).
link-certificate = The server cannot prove that it is the right one.
link-unreachable = There is no server at this address.
link-too-slow = The server answers too slowly.
link-cut-off = The connection was cut off.
link-loops = The link leads on and on, and not to a page.
link-wrong = This is no link that may be shown.
link-expired = The last day of this edition has passed.
link-offline = There is no connection, so nothing could be checked.
