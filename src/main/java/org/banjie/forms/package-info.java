/**
 * Floor 1: form-js schemas, and answers held against them.
 *
 * <p>Browser and server are held to the same answers by one table, {@code src/test/resources/forms/cases.json}. Where
 * they differ on purpose, the table says so and why:
 *
 * <ul>
 *   <li>What the viewer drops without a word (a choice that is not offered, a name it does not know) is an error here: a program that sent it must learn of it.
 *   <li>What the viewer's widgets merely do not offer (passed dates, odd minutes) is checked here.
 *   <li>Options brought along with the answers are not trusted; only those of the data we opened the form with are.
 *   <li>KeptAnswers of hidden fields are dropped until nothing changes; the viewer looks once.
 *   <li>{@code properties.minRepetitions} and {@code maxRepetitions} of a list are ours: form-js has no bounds;
 *       {@code properties.add} and {@code row} say what the button adds and what a row is called.
 *   <li>Computed values are computed again, never taken from what was sent.
 * </ul>
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"jurisdiction", "numbers", "refusal", "words"})
package org.banjie.forms;
