/** Public notices (公示) and how long they stay up. */
package org.banjie.kinds.assistance.publicity;
