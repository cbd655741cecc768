/** The working days of a year, for administrators. */
package org.banjie.oversight.calendar;
