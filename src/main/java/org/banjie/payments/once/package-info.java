/** Sums that are paid once: what waits for a roster, and what was on one. */
package org.banjie.payments.once;
