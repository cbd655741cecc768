/** Public notices (公示) and how long they stay up. */
package org.banjie.assistance.application.publicity;
