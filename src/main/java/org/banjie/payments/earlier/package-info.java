/** Sums that were granted once before rosters paid such sums: what became of each is stated by two people. */
package org.banjie.payments.earlier;
