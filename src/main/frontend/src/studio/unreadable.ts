/** A file the editor cannot draw, which is the file's fault and not the program's; the message is a key of our texts. */
export class Unreadable extends Error {}
