/** What the rules of a funeral read (the forms' answers, the decision tables) and how they say what is wrong. */
package org.banjie.funeral.arrangement.rules;
