/** A booking is held, confirmed, moved, released, or runs out. */
@org.springframework.modulith.NamedInterface("changes")
package org.banjie.funeral.booking.changes;
