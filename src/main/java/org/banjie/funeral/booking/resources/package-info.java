/** What can be booked: resources, their calendars and what occupies them. */
@org.springframework.modulith.NamedInterface("resources")
package org.banjie.funeral.booking.resources;
