/** What is kept of a booking: its row, what it takes, its acts in the case's chain, and the times the table gives it. */
package org.banjie.funeral.booking.records;
