/** Drawing and writing in the browser: a page for each file of a draft, and what its editor offers to choose from. */
package org.banjie.studio.editors;
