/** How applicants found what was decided (好差评), and the call back after a bad word. */
package org.banjie.tracking.rating;
