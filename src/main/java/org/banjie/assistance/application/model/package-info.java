/** What the model of an application for assistance calls its steps. */
package org.banjie.assistance.application.model;
