/** What a finding says can be mended with one press: every mention of a step that is no longer there. */
package org.banjie.studio.mending;
