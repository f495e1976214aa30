"""The Qt-free engine of the kiosk: contract, trust, fetching, store, search, rooms, mailboxes."""
