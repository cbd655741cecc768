/** Who may book for whom, on pages and for programs. */
package org.banjie.sweeping.booking;
