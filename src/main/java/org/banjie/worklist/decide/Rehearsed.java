package org.banjie.worklist.decide;

import java.util.List;
import org.banjie.cases.CaseStatus;
import org.banjie.casework.papers.PapersAhead.Planned;

/**
 * What ending a step, or an exit, would set off.
 *
 * @param status of the case after it
 * @param next names of the steps that would be open then
 * @param papers that would be issued at once
 */
public record Rehearsed(String caseNo, CaseStatus status, List<String> next, List<Planned> papers) {}
