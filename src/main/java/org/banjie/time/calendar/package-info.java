/** Working days of each year with 调休, and what is reckoned by them. */
@org.springframework.modulith.NamedInterface("calendar")
package org.banjie.time.calendar;
