/** The lists and the search as pages and calls. */
package org.banjie.worklist.pages;
