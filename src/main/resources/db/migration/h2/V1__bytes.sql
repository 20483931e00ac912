-- The one type the two databases name differently: files of up to many megabytes.
create domain bytes as blob;
