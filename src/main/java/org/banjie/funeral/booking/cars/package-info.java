/** A car is sent for a case and is out until it is back. */
@org.springframework.modulith.NamedInterface("cars")
package org.banjie.funeral.booking.cars;
