resource "aws_cloudwatch_metric_alarm" "silent" { # expect: alarm-without-action
  alarm_name          = "silent"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
}

resource "aws_cloudwatch_metric_alarm" "off" {
  alarm_name          = "off"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
  actions_enabled     = false # expect: alarm-without-action
  alarm_actions       = ["arn:aws:sns:us-east-1:123456789012:mail"]
}
