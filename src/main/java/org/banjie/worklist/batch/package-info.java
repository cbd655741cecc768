/** Several steps done in one go: each for itself through the same doors as one alone, each looked at before it is sent. */
package org.banjie.worklist.batch;
