/** Answers read through a form: sizes, types, what is hidden, what is left to check. */
package org.banjie.forms.reading;
