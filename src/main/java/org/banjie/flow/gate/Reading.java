package org.banjie.flow.gate;

/** What every check of one file needs: what may be called, and where to say what is wrong. */
record Reading(CallableBeans beans, Findings findings) {}
