package org.banjie.relatives;

import java.util.List;

/**
 * An allowance that is being paid.
 *
 * @param id by which {@link GrantsToMatch} goes through them
 * @param caseNo the case it was granted in
 * @param persons blind indexes ("person") of everybody in the household as it is now
 */
public record LiveGrant(long id, String caseNo, List<byte[]> persons) {}
