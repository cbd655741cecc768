/** What the start looks at before anything else, and what it says when everything stands. */
package org.banjie.embedded.start;
