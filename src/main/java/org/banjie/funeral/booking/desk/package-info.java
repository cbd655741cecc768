/** Who books for which case; the pages and calls of bookings, and the day as dispatchers see it. */
package org.banjie.funeral.booking.desk;
