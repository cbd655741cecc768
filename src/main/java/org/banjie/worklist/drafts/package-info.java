/** What people have typed on a step and not sent yet. */
package org.banjie.worklist.drafts;
