/** What a verb adds to the page of a step and of a case, so that neither page knows the verbs. */
package org.banjie.worklist.parts;
