package org.banjie.studio.editors;

import java.util.List;
import java.util.Map;

/**
 * What an administrator chooses from while drawing, so that nobody types an expression.
 *
 * @param places which office of a case: its village, its street, the district …
 * @param roles that somebody holds
 * @param verbs expressions of service steps, named as the models name them
 * @param forms ids of forms
 * @param limits expressions of the days timers wait for
 * @param values what a fact of a table may be, by the fact's name
 */
record EditorWords(
        List<NamedChoice> places,
        List<NamedChoice> roles,
        List<NamedChoice> verbs,
        List<NamedChoice> forms,
        List<NamedChoice> limits,
        Map<String, List<NamedChoice>> values) {}
