//! Stage 6: the form of resources.

use super::Checked;
use super::draft::Draft;
use crate::order::places;

pub const PARTITIONS: [&str; 8] =
    ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];

const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// The resources of a list are looked at from the greatest to the least, as IAM does.
pub fn are_well_formed(draft: &Draft) -> Checked {
    draft.statements.iter().try_for_each(|statement| {
        let resources: Vec<&str> = statement.strings(["Resource", "NotResource"]).collect();
        let order = places(resources.len(), &|a, b| resources[b].cmp(resources[a]));
        order.into_iter().try_for_each(|place| resource(resources[place]))
    })
}

fn resource(text: &str) -> Checked {
    if text == "*" {
        return Ok(());
    }
    if !text.contains(':') {
        return Err(format!("Resource {text} must be in ARN format or \"*\"."));
    }
    let arn = Arn::padded(text);
    if !PARTITIONS.contains(&arn.partition) {
        return Err(format!("Partition \"{}\" is not valid for resource \"{}\".", arn.partition, arn.text()));
    }
    if arn.service.contains(['*', '?']) {
        return Err("Resource vendor must be fully qualified and cannot contain regexes.".to_string());
    }
    match arn.service {
        "iam" => iam_resource(&arn),
        "s3" if !arn.names_no_region() && !arn.path.starts_with("accesspoint/") => {
            Err(format!("Resource {} can not contain region information.", arn.text()))
        }
        _ => Ok(()),
    }
}

fn iam_resource(arn: &Arn) -> Checked {
    if !arn.names_no_region() {
        return Err(format!("IAM resource {} cannot contain region information.", arn.text()));
    }
    if matches!(arn.path, "*" | "root") || IAM_PATHS.iter().any(|path| arn.path.starts_with(path)) {
        return Ok(());
    }
    Err(format!("IAM resource path must either be \"*\", root, or start with {}.", IAM_PATHS.join(", ")))
}

/// An ARN as IAM completes it: what is missing at the end is `*`, whatever stands for `arn`.
struct Arn<'t> {
    partition: &'t str,
    service: &'t str,
    /// As written; a padded one says nothing of a region.
    region: Option<&'t str>,
    account: &'t str,
    path: &'t str,
}

impl<'t> Arn<'t> {
    fn padded(text: &'t str) -> Self {
        let mut parts = text.splitn(6, ':').skip(1);
        let partition = parts.next().unwrap_or("*");
        let service = parts.next().unwrap_or("*");
        let region = parts.next();
        let account = parts.next().unwrap_or("*");
        Arn { partition, service, region, account, path: parts.next().unwrap_or("*") }
    }

    fn names_no_region(&self) -> bool {
        self.region.is_none_or(str::is_empty)
    }

    fn text(&self) -> String {
        let region = self.region.unwrap_or("*");
        format!("arn:{}:{}:{region}:{}:{}", self.partition, self.service, self.account, self.path)
    }
}
