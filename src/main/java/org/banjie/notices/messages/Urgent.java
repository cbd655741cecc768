package org.banjie.notices.messages;

import java.util.Set;

/**
 * Messages that do not wait for the morning. A room makes a bean of its own.
 *
 * @param codes of the texts
 * @param always whether they are sent to whoever wants no messages too: what guards an account or money
 */
public record Urgent(Set<String> codes, boolean always) {}
