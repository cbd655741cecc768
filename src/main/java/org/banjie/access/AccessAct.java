package org.banjie.access;

import java.util.Map;

/**
 * Something that happened at the door: a sign-in, a failure, a key issued, codes looked at. The journal, which stands
 * above this room, writes it down under the chain {@code access}.
 *
 * @param by uid of who did it, or {@code unknown}: what a stranger typed as a name may be somebody's identity number
 * @param verb what was done
 * @param detail never personal data
 */
public record AccessAct(String by, String verb, Map<String, String> detail) {}
