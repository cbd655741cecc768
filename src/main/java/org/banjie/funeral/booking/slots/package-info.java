/** When halls with furnaces and vehicles are free, and taking them. */
package org.banjie.funeral.booking.slots;
