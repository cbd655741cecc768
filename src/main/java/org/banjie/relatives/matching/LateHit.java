package org.banjie.relatives.matching;

/** Somebody wanted to confirm a case in which the last match finds a relative who is not on record yet. */
record LateHit(String caseNo) {}
