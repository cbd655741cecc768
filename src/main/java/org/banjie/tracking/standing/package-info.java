/** Where a case stands, in one sentence. */
package org.banjie.tracking.standing;
