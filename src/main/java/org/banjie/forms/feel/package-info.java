/** FEEL as form-js means it: what an expression in a form sees, and when a condition hides. */
package org.banjie.forms.feel;
