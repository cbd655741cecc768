/** What the forms of a funeral say, and what is wrong with it, in words. */
package org.banjie.funeral.arrangement.words;
