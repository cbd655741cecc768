package org.banjie.flow.gate.expressions;

import org.banjie.flow.gate.xml.Findings;

/** What every check of one file needs: what may be called, and where to say what is wrong. */
public record Reading(CallableBeans beans, Findings findings) {}
