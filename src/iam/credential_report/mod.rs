//! The report on the credentials of all users. [behaviours.md §4.18, quotas.md §7]

mod csv;
mod report;

use crate::error::{
    CREDENTIAL_REPORT_EXPIRED, CREDENTIAL_REPORT_NOT_PRESENT, CREDENTIAL_REPORT_NOT_READY, LIMIT_EXCEEDED,
    SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::{Blob, Shape, Timestamp};

operation! {
    /// Makes the report on the credentials of the account as they are now, or tells that there is one
    /// that is younger than four hours.
    pub GENERATE_CREDENTIAL_REPORT =
        GenerateCredentialReport(GenerateCredentialReportRequest {}) -> GenerateCredentialReportResponse {
            /// `STARTED`, and with the next call `COMPLETE`.
            State: Option<String> = REPORT_STATE,
            /// Only of a report that is begun.
            Description: Option<String> = STRING,
        },
    raises [LIMIT_EXCEEDED, SERVICE_FAILURE], by report::generate_credential_report
}

operation! {
    /// Gets the report, for four hours after it was made.
    pub GET_CREDENTIAL_REPORT = GetCredentialReport(GetCredentialReportRequest {}) -> GetCredentialReportResponse {
        /// CSV: a line of names, a line for the root user, and a line for each user.
        Content: Option<Blob> = Shape::Blob,
        /// `text/csv`
        ReportFormat: Option<String> = REPORT_FORMAT,
        /// When it was made.
        GeneratedTime: Option<Timestamp> = Shape::Timestamp,
    },
    raises [
        CREDENTIAL_REPORT_NOT_PRESENT, CREDENTIAL_REPORT_EXPIRED, CREDENTIAL_REPORT_NOT_READY, SERVICE_FAILURE,
    ],
    by report::get_credential_report
}
