/** The lists of a desk as the database reads them, a page at a time. */
package org.banjie.worklist.list;
