//! When there is a report.

use super::csv;
use super::{
    GenerateCredentialReportRequest, GenerateCredentialReportResponse, GetCredentialReportRequest,
    GetCredentialReportResponse,
};
use crate::account::{CredentialReport, Report};
use crate::error::{CREDENTIAL_REPORT_EXPIRED, CREDENTIAL_REPORT_NOT_PRESENT, CREDENTIAL_REPORT_NOT_READY, Error};
use crate::iam::call::Call;
use crate::shape::{Blob, Timestamp};

/// For how long a report is good, in seconds.
const LIFE: i64 = 4 * 60 * 60;

/// A report is being made for so many seconds, or until somebody asks again for one. [C]
const MAKING: i64 = 2;

fn age(call: &Call, report: &Report) -> i64 {
    call.now.saturating_sub(report.created)
}

pub fn generate_credential_report(
    call: &mut Call,
    _: GenerateCredentialReportRequest,
) -> Result<GenerateCredentialReportResponse, Error> {
    if let Some(report) = call.account.reports.get(Report::CREDENTIALS)
        && age(call, report) < LIFE
    {
        let is_new = report.credentials.as_ref().is_some_and(|made| !made.finished);
        if is_new {
            call.account.update(Report::CREDENTIALS, |report: &mut Report| {
                report.credentials.iter_mut().for_each(|made| made.finished = true);
            });
        }
        return Ok(GenerateCredentialReportResponse { State: Some("COMPLETE".to_string()), Description: None });
    }
    let content = csv::written(call.account).into();
    call.account.put(Report {
        id: Report::CREDENTIALS.into(),
        created: call.now,
        credentials: Some(CredentialReport { finished: false, content }),
        job: None,
    });
    Ok(GenerateCredentialReportResponse {
        State: Some("STARTED".to_string()),
        Description: Some("No report exists. Starting a new report generation task".to_string()),
    })
}

pub fn get_credential_report(
    call: &mut Call,
    _: GetCredentialReportRequest,
) -> Result<GetCredentialReportResponse, Error> {
    let report = call.account.reports.get(Report::CREDENTIALS);
    let Some((report, made)) = report.and_then(|report| Some((report, report.credentials.as_ref()?))) else {
        return Err(CREDENTIAL_REPORT_NOT_PRESENT.says(""));
    };
    let age = age(call, report);
    if age >= LIFE {
        return Err(CREDENTIAL_REPORT_EXPIRED.says("The credential report is older than four hours. Generate another."));
    }
    if !made.finished && age < MAKING {
        return Err(CREDENTIAL_REPORT_NOT_READY.says("The credential report is being generated. Try again."));
    }
    Ok(GetCredentialReportResponse {
        Content: Some(Blob(made.content.as_bytes().to_vec())),
        ReportFormat: Some("text/csv".to_string()),
        GeneratedTime: Some(Timestamp(report.created)),
    })
}
