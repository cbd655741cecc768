/** New parts of a kind made in the browser: forms, rule tables, papers, flows; and files brought from elsewhere. */
package org.banjie.studio.making;
