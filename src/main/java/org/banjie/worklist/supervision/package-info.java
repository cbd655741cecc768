/** 督办: what is late or near in the offices somebody answers for, since when and in whose hands. */
package org.banjie.worklist.supervision;
