/** Places given out and taken back, strictly in the order in which people came. */
package org.banjie.sweeping.tickets;
