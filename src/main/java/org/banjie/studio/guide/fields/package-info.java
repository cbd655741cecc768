/** What the page of a guide is made of: its fields and rows, how each is written, and where it stands in the file. */
package org.banjie.studio.guide.fields;
