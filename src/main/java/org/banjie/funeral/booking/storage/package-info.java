/** Cold cabinets and ash niches: which are free, and who has one until when. */
@org.springframework.modulith.NamedInterface("storage")
package org.banjie.funeral.booking.storage;
