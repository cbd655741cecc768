/** What a counter does for an applicant's account when its phone is lost, changed, or somebody else's. */
package org.banjie.access.counter;
