resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 4
}

resource "aws_autoscaling_group" "worker" {
  min_size = 2
  max_size = 4
}

resource "aws_autoscaling_policy" "web" {
  name                   = "web"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}

resource "aws_cloudwatch_metric_alarm" "all" {
  alarm_name          = "all"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization" # expect: alarm-wrong-dimension
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
  alarm_actions       = [aws_autoscaling_policy.web.arn]
}

resource "aws_cloudwatch_metric_alarm" "other" {
  alarm_name          = "other"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  dimensions          = { AutoScalingGroupName = aws_autoscaling_group.worker.name } # expect: alarm-wrong-dimension
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
  alarm_actions       = [aws_autoscaling_policy.web.arn]
}
